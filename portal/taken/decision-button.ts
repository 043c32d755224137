import type { TaakNaam } from '../../domain/taak/taak.js';

interface DecisionButton {
  /** What the button does. */
  text: string;
  /** The question whose answer completes the sentence: `Besluit vastleggen: vermoeden van mensenhandel`. */
  field?: string;
}

/** What the button of each task says: what will happen, not that something is submitted. */
export const decisionButtons: Readonly<Record<TaakNaam, DecisionButton>> = {
  'gevolg-bepalen': { text: 'Gevolg vastleggen', field: 'gevolg' },
  'quorum-herstellen': { text: 'Nieuw overleg regelen' },
  'nazorg-regelen': { text: 'Nazorg vastleggen' },
  nazorgcontact: { text: 'Contact vastleggen', field: 'contactUitkomst' },
  'extra-hulp-regelen': { text: 'Extra hulp vastleggen' },
  themasignaal: { text: 'Afronden', field: 'themaGemeld' },
  'handmatig-beoordelen': { text: 'Beoordeling vastleggen' },
  'acuut-opvolgen': { text: 'Opvolging vastleggen', field: 'opvolging' },
  'match-beoordelen': { text: 'Oordeel vastleggen', field: 'match' },
  'weging-voorbereiden': { text: 'Feiten vastleggen en advies vragen' },
  'weging-vaststellen': { text: 'Besluit vastleggen', field: 'kwalificatie' },
  'tweede-beoordelaar': { text: 'Oordeel vastleggen', field: 'tweedeBeoordeling' },
  'casus-inbrengen': { text: 'Casus inbrengen' },
  'uitnodigingen-vaststellen': { text: 'Partners uitnodigen' },
  'partner-geen-reactie': { text: 'Afspraak vastleggen', field: 'partnerReactie' },
  'agenda-vaststellen': { text: 'Agenda vaststellen' },
  'tweede-datum': { text: 'Keuze vastleggen', field: 'tweedeDatum' },
  'overleg-afronden': { text: 'Uitkomst vastleggen', field: 'overlegUitkomst' },
  'vragen-opstellen': { text: 'Vragen stellen' },
  'bijdrage-leveren': { text: 'Antwoord geven', field: 'bijdrageStatus' },
  'melder-horen': { text: 'Verslag vastleggen' },
  'overleg-openen': { text: 'Aanwezigheid vastleggen' },
  'wegingskader-invullen': { text: 'Duiding vastleggen en advies vragen' },
  'tweede-weging-vaststellen': { text: 'Besluit vastleggen', field: 'uitkomst' },
  'actualiteit-vaststellen': { text: 'Actualiteit vastleggen' },
  'afschalen-voorstellen': { text: 'Afschalen voorstellen' },
  'afschalen-tweede-lezer': { text: 'Oordeel vastleggen', field: 'tweedeLezer' },
  'overdracht-voorbereiden': { text: 'Overdracht versturen' },
  'overdracht-bevestigen': { text: 'Antwoord vastleggen', field: 'overdrachtStatus' },
  'overdracht-terug': { text: 'Keuze vastleggen', field: 'terugKeuze' },
  'overdracht-tweede-lezer': { text: 'Oordeel vastleggen', field: 'overdrachtOordeel' },
  'actie-bevestigen': { text: 'Antwoord vastleggen', field: 'actieReactie' },
  'actie-herverdelen': { text: 'Actie toewijzen' },
  'actie-uitvoeren': { text: 'Stand vastleggen', field: 'actieStatus' },
  'uitstel-besluiten': { text: 'Besluit vastleggen', field: 'uitstelBesluit' },
  'vervallen-bevestigen': { text: 'Besluit vastleggen', field: 'vervalBesluit' },
  'doorlaatverbod-besluiten': { text: 'Besluit vastleggen', field: 'toetsBesluit' },
  'bewijs-zoeken': { text: 'Gevonden bewijs vastleggen' },
  'ingrijpen-afstemmen': { text: 'Afspraken vastleggen' },
  'preweeg-vastleggen': { text: 'Uitkomst vastleggen', field: 'uitkomstVoorKeten' },
  'zorg-afstemmen': { text: 'Afspraken vastleggen' },
  'casus-herstellen': { text: 'Herstel vastleggen', field: 'herstel' },
  'dekking-regelen': { text: 'Dekking is geregeld' },
  'verlenging-besluiten': { text: 'Besluit vastleggen', field: 'verlengingsbesluit' },
  opvolging: { text: 'Opvolging vastleggen', field: 'opvolgStatus' },
};
