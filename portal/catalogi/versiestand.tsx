import type { Catalogusversie } from '../../domain/catalogus/catalogusversie.js';
import { Tag } from '../views/tag.js';

/** Whether a version can be chosen today. */
export function Versiestand({ versie, vandaag }: { versie: Catalogusversie<object>; vandaag: string }) {
  if (versie.geldigVan > vandaag) return <Tag kind="info">Geldt later</Tag>;
  if (versie.geldigTot !== null && versie.geldigTot < vandaag)
    return <Tag kind="plain">Niet meer te kiezen</Tag>;
  return <Tag kind="ok">Te kiezen</Tag>;
}
