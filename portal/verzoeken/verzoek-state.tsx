import { VERZOEKBESLUITEN } from '../../domain/rechten/verzoek.js';
import type { VerzoekRegel } from '../../store/verzoek/verzoek-weergave.js';
import { Tag } from '../views/tag.js';

/** Where a request stands, as a word and a shape. */
export function VerzoekState({ verzoek }: { verzoek: VerzoekRegel }) {
  if (verzoek.opgehevenOp !== null) return <Tag kind="plain">Beperking opgeheven</Tag>;
  if (verzoek.besluit !== null) return <Tag kind="ok">{VERZOEKBESLUITEN[verzoek.besluit]}</Tag>;
  if (verzoek.teLaat) return <Tag kind="danger">Te laat</Tag>;
  return <Tag kind="info">{verzoek.verlengdOp === null ? 'In behandeling' : 'Verlengd'}</Tag>;
}
