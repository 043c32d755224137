import type { TaakNaam } from '../../domain/taak/taak.js';

interface DecisionButton {
  /** What the button does. */
  text: string;
  /** The question whose answer completes the sentence: `Besluit vastleggen: vermoeden van mensenhandel`. */
  field?: string;
}

/**
 * What the button of a task says: what will happen, not that something is submitted. A task that came with a model has no
 * decision of its own.
 */
export function decisionButtonOf(taak: TaakNaam): DecisionButton {
  return (decisionButtons as Partial<typeof decisionButtons>)[taak] ?? { text: 'Antwoorden vastleggen' };
}

const decisionButtons: Readonly<Record<TaakNaam, DecisionButton>> = {
  'gevolg-bepalen': { text: 'Gevolg vastleggen', field: 'gevolg' },
  'openstaand-afhandelen': { text: 'Opnieuw proberen te sluiten' },
  'herweging-voorbereiden': { text: 'Opnieuw laten wegen' },
  'terugval-beoordelen': { text: 'Besluit vastleggen', field: 'terugvalBesluit' },
  'quorum-herstellen': { text: 'Nieuw overleg regelen' },
  'nazorg-regelen': { text: 'Nazorg vastleggen' },
  nazorgcontact: { text: 'Contact vastleggen', field: 'contactUitkomst' },
  'extra-hulp-regelen': { text: 'Extra hulp vastleggen' },
  themasignaal: { text: 'Afronden', field: 'themaGemeld' },
  inhaaltaak: { text: 'Afloop vastleggen', field: 'inhaalStatus' },
  'ingreep-toetsen': { text: 'Oordeel vastleggen', field: 'toetsIngreep' },
  'ingreep-meetoetsen': { text: 'Oordeel vastleggen', field: 'ingreepMeegelezen' },
  'intrekking-beoordelen': { text: 'Besluit vastleggen', field: 'intrekGevolg' },
  'andere-regio-afstemmen': { text: 'Afspraak vastleggen', field: 'regioBesluit' },
  'handmatig-beoordelen': { text: 'Beoordeling vastleggen' },
  'acuut-opvolgen': { text: 'Opvolging vastleggen', field: 'opvolging' },
  'match-beoordelen': { text: 'Oordeel vastleggen', field: 'match' },
  'dossier-vormen': { text: 'Elf punten vastleggen' },
  'lvb-afnemen': { text: 'Profiel vastleggen', field: 'lvbProfiel' },
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
  'plan-opstellen': { text: 'Plan voorleggen' },
  'plan-vaststellen': { text: 'Besluit vastleggen', field: 'planBesluit' },
  'voortgang-bespreken': { text: 'Voortgang vastleggen', field: 'voortgang' },
  afronden: { text: 'Uitvoering afronden' },
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
  'procesbegeleider-voordragen': { text: 'Begeleider voordragen' },
  instemmen: { text: 'Antwoord vastleggen', field: 'instemming' },
  'overeenstemming-zoeken': { text: 'Uitkomst vastleggen', field: 'overeenstemmingKeuze' },
  'beschrijving-bewerken': { text: 'Beschrijving laten controleren' },
  'beschrijving-controleren': { text: 'Oordeel vastleggen' },
  'vorm-afwegen': { text: 'Vorm kiezen', field: 'evaluatievorm' },
  evalueren: { text: 'Evaluatie vastleggen' },
  'leerpunten-vaststellen': { text: 'Leerpunten vaststellen' },
  'jaarplan-opstellen': { text: 'Jaarplan voorleggen' },
  'jaarplan-vaststellen': { text: 'Besluit vastleggen', field: 'jaarplanBesluit' },
  'activiteit-registreren': { text: 'Activiteit vastleggen', field: 'activiteitStatus' },
  'cijfers-duiden': { text: 'Duiding vastleggen' },
  'maatregelen-bijwerken': { text: 'Maatregelen vastleggen' },
  jaarverslag: { text: 'Jaarverslag vastleggen' },
  'prioriteit-afwegen': { text: 'Keuze vastleggen', field: 'uitstel' },
  'begeleider-aanstellen': { text: 'Begeleider aanstellen', field: 'begeleiderGroep' },
  'niveau-evalueren': { text: 'Bevindingen vastleggen' },
  'niveau-leerpunten-vaststellen': { text: 'Leerpunten vastleggen' },
};
