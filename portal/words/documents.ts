import type {
  Bestandstype,
  Controlestand,
  Documentgroep,
  Documentherkomst,
  Documentsoort,
} from '../../domain/casus/document.js';
import type { Weigering } from '../documenten/bestand/recognise-bestand.js';

export const documentgroepNames: Readonly<Record<Documentgroep, string>> = {
  meldingKern: 'De melding',
  personalia: 'Personalia van het slachtoffer',
  bijzondereKenmerken: 'Gezondheid en andere bijzondere kenmerken',
  verdachte: 'Verdachte of onderneming',
  weging1: 'Eerste weging en bewijsmiddelen',
  casusoverleg: 'Casusoverleg',
  weging2: 'Tweede weging',
  plan: 'Plan van aanpak',
  daderdeel: 'Daderdeel van het plan',
  acties: 'Acties',
  nazorg: 'Nazorg',
};

export const documentsoortNames: Readonly<Record<Documentsoort, string>> = {
  brief: 'Brief of e-mail',
  verslag: 'Verslag',
  verklaring: 'Verklaring',
  formulier: 'Formulier',
  foto: 'Foto of schermafbeelding',
  video: 'Video',
  overig: 'Iets anders',
};

export const documentherkomstNames: Readonly<Record<Documentherkomst, string>> = {
  eigenOrganisatie: 'Eigen organisatie',
  ketenpartner: 'Een ketenpartner',
  slachtoffer: 'Het slachtoffer',
  derde: 'Iemand anders',
  openBron: 'Openbare bron',
  onbekend: 'Weet ik niet',
};

export const bestandstypeNames: Readonly<Record<Bestandstype, string>> = {
  pdf: 'PDF',
  jpeg: 'foto (JPEG)',
  png: 'afbeelding (PNG)',
  mp4: 'video (MP4)',
  docx: 'Word-document',
  odt: 'OpenDocument-tekst',
  tekst: 'tekst zonder opmaak',
};

/** What the page says of a version; `isGecontroleerd`: a scanner looked at it. */
export function controleWords(controle: Controlestand, isGecontroleerd: boolean): string {
  switch (controle) {
    case 'WACHT_OP_CONTROLE':
      return 'Wacht op controle op virussen';
    case 'VRIJ':
      return isGecontroleerd ? 'Geen virus gevonden' : 'Niet op virussen gecontroleerd';
    case 'GEWEIGERD':
      return 'Geweigerd: er is een virus gevonden; het bestand is gewist';
  }
}

export const weigeringWords: Readonly<Record<Weigering, string>> = {
  LEEG: 'Dit bestand is leeg. Kies een bestand waar iets in staat.',
  TYPE: 'Dit soort bestand kan niet. Kies een PDF, een foto (JPEG of PNG), een Word- of OpenDocument-tekst, of een tekstbestand.',
  ACTIEF:
    'In dit bestand zit een macro, een programma of een ander bestand. Bewaar het als PDF zonder bijlagen, en kies dat.',
  VERSLEUTELD: 'Dit bestand heeft een wachtwoord. Haal het wachtwoord eraf en kies het opnieuw.',
  BESCHADIGD: 'Dit bestand is beschadigd, of er zit meer in dan erin hoort. Bewaar het opnieuw en kies dat.',
};

/** In megabytes or kilobytes, as people write it. */
export function formatBytes(bytes: number): string {
  const [getal, eenheid] = bytes >= 1024 * 1024 ? [bytes / (1024 * 1024), 'MB'] : [bytes / 1024, 'kB'];
  return `${Math.max(getal, 0.1).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} ${eenheid}`;
}
