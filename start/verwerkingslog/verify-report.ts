import { dagErbij } from '../../domain/tijd/amsterdam.js';
import type { Breuk } from '../../store/verwerkingslog/chain-check.js';
import type { LogControle } from '../../store/verwerkingslog/verify-log.js';
import type { Zegelbreuk } from '../../store/verwerkingslog/zegels/check-zegels.js';

interface Gecontroleerd {
  log: LogControle;
  zegelbreuken: readonly Zegelbreuk[];
  /** The days that have a seal, the oldest first. */
  verzegeld: readonly string[];
  vandaag: string;
}

export interface VerifyReport {
  regels: string[];
  /** Nothing was found. */
  heel: boolean;
}

/** What the check of the verwerkingslog found, in plain words. What was not there to check is never called whole. */
export function verifyReport({ log, zegelbreuken, verzegeld, vandaag }: Gecontroleerd): VerifyReport {
  const bevindingen = [
    ...(log.heel ? [] : [`Regel ${log.volgnummer}: ${BREUKEN[log.wat]}`]),
    ...zegelbreuken.map(({ dag, wat }) => `Zegel van ${dag}: ${ZEGELBREUKEN[wat]}`),
    ...missing(log, vandaag),
  ];
  if (bevindingen.length > 0)
    return {
      heel: false,
      regels: ['Het verwerkingslog is NIET heel.', ...bevindingen.map((zin) => `  ${zin}`), ADVIES],
    };
  const regels = log.heel ? log.regels : 0;
  const laatste = verzegeld.at(-1);
  return {
    heel: true,
    regels: [
      `Het verwerkingslog is heel: ${count(regels, 'regel', 'regels')}, op volgorde en niet veranderd.`,
      laatste === undefined
        ? 'Er is nog geen zegel: dat komt er na middernacht.'
        : `${count(verzegeld.length, 'zegel klopt', 'zegels kloppen')}; het laatste is van ${laatste}.`,
    ],
  };
}

const BREUKEN: Readonly<Record<Breuk, string>> = {
  ONTBREEKT: 'deze regel ontbreekt.',
  VOLGT_NIET:
    'deze regel sluit niet aan op de regel ervoor: verplaatst, tussengevoegd, of de regel ervoor is anders.',
  VERANDERD: 'deze regel is veranderd.',
  INDEX: 'deze regel is niet goed terug te vinden: het zoekregister zegt iets anders dan de regel zelf.',
  ZEGEL:
    'deze regel is niet de regel die aan het eind van een dag is verzegeld: het log is daarvóór herschreven.',
  EINDE: 'hier houdt het log op, terwijl er meer regels waren of de kop bij een andere regel hoort.',
};

const ZEGELBREUKEN: Readonly<Record<Zegelbreuk['wat'], string>> = {
  HANDTEKENING: 'de handtekening klopt niet: het zegel is veranderd of met een andere sleutel gemaakt.',
  VORIGE: 'het zegel ervoor ontbreekt of is een ander.',
};

const ADVIES = 'Laat alles staan zoals het is, maak een kopie, en waarschuw de privacyofficer.';

/** A log without a line, and days that ended long enough ago to have a seal. */
function missing(log: LogControle, vandaag: string): string[] {
  if (!log.heel) return [];
  if (log.regels === 0) return ['Er staat geen enkele regel in het log: er is niets te controleren.'];
  const { onverzegeldVanaf } = log;
  if (onverzegeldVanaf === null || onverzegeldVanaf >= dagErbij(vandaag, -1)) return [];
  return [
    `Regels vanaf ${onverzegeldVanaf} zijn niet verzegeld. Stond het systeem sindsdien uit? Start het, dan wordt er ` +
      'verzegeld. Anders is een zegel weggehaald, of lukt het verzegelen niet.',
  ];
}

const count = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;
