import type { Evaluatiestatus } from '../../domain/evaluatie/evaluatie.js';
import { LEERPUNTSTATUSSEN } from '../../domain/evaluatie/leerpunt.js';
import type { LeerpuntWeergave } from '../../store/weergave.js';
import { Tag } from '../views/tag.js';

export function Evaluatiestand({ status }: { status: Evaluatiestatus }) {
  return status === 'AFGEROND' ? <Tag kind="ok">Afgerond</Tag> : <Tag kind="info">Loopt</Tag>;
}

export function Leerpuntstand({ leerpunt: { status, isTeLaat } }: { leerpunt: LeerpuntWeergave }) {
  const naam = LEERPUNTSTATUSSEN[status];
  if (isTeLaat) return <Tag kind="danger">{naam}, te laat</Tag>;
  if (status === 'DOORGEVOERD') return <Tag kind="ok">{naam}</Tag>;
  return <Tag kind={status === 'NIET_GEDAAN' ? 'plain' : 'info'}>{naam}</Tag>;
}
