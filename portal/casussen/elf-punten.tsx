import {
  ELF_PUNTEN,
  PUNTSTANDEN,
  type Punt,
  type Puntstand,
} from '../../domain/dossiervorming/elf-punten.js';
import type { Dossierpunten } from '../../store/dossiervorming/read-dossierpunten.js';
import { Tag, type TagKind } from '../views/tag.js';
import { formatMoment } from '../words/dates.js';

/** The eleven points of the dossier, what is missing first to the eye (A2.2). */
export function ElfPunten({ punten: { standen, gevormdOp } }: { punten: Dossierpunten }) {
  const open = Object.values(standen).filter((stand) => stand === 'OPEN').length;
  return (
    <section aria-labelledby="elf-punten">
      <h3 class="utrecht-heading-3" id="elf-punten">
        Elf punten van het dossier
      </h3>
      <p class="utrecht-paragraph">{headlineOf(open, gevormdOp)}</p>
      <ol class="kr-punten">
        {(Object.keys(ELF_PUNTEN) as Punt[]).map((punt) => (
          <li key={punt}>
            <span>{ELF_PUNTEN[punt]}</span>{' '}
            <Tag kind={kinds[standen[punt]]}>{PUNTSTANDEN[standen[punt]]}</Tag>
          </li>
        ))}
      </ol>
    </section>
  );
}

const kinds: Readonly<Record<Puntstand, TagKind>> = { BEKEND: 'ok', ONBEKEND: 'plain', OPEN: 'warning' };

function headlineOf(open: number, gevormdOp: string | null): string {
  if (gevormdOp !== null) return `Nagelopen op ${formatMoment(new Date(gevormdOp))}.`;
  if (open === 0) return 'Alles is bekend; het meldpunt loopt de punten nog na.';
  return open === 1
    ? 'Eén punt moet het meldpunt nog uitzoeken.'
    : `${open} punten moet het meldpunt nog uitzoeken.`;
}
