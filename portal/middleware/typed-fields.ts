import type { Request } from 'express';
import type { PortalSettings } from '../deps.js';
import { isFromOwnPage } from './own-page.js';

/** One field of a form that was sent and could not be taken. */
export interface TypedField {
  name: string;
  value: string;
}

/**
 * What somebody typed in a form that was refused, so that it can be sent again. Null when the browser does not say that
 * the form stood on a page of ours: what another site filled in must not be offered under our name.
 */
export function typedFieldsOf(request: Request, settings: PortalSettings): readonly TypedField[] | null {
  if (request.method !== 'POST' || !isFromOwnPage(request, settings)) return null;
  const body = request.body as Record<string, unknown> | undefined;
  if (body === undefined) return null;
  const fields = Object.entries(body)
    .filter(([name]) => name !== '_csrf')
    .flatMap(([name, values]) => [values].flat().map((value) => ({ name, value: String(value) })));
  return fields.length === 0 ? null : fields;
}
