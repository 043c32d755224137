import { z } from 'zod';
import { dagErbij, dagVan } from '../../domain/tijd/amsterdam.js';
import type { Logfilter } from '../../store/verwerkingslog/search-log.js';

/** What one page can look through: a month; more is an export. */
const DAGEN = 31;
const WEEK = 7;

export interface ReadFilter {
  filter: Logfilter;
  /** Why the days were not taken as they were asked. */
  fout: string | null;
}

/** What somebody looks for, from the address; the last week when no days are named. */
export function readFilter(query: Readonly<Record<string, unknown>>, now: Date): ReadFilter {
  const vandaag = dagVan(now);
  const week = { van: dagErbij(vandaag, 1 - WEEK), tot: vandaag };
  const gebruikerId = textOf(query['gebruiker']);
  const onderwerp = textOf(query['onderwerp']);
  const voor = z.coerce.number().int().min(1).safeParse(query['voor']);
  const overig = {
    ...(gebruikerId === '' ? {} : { gebruikerId }),
    ...(onderwerp === '' ? {} : { onderwerp }),
    ...(voor.success ? { voor: voor.data } : {}),
  };
  const gevraagd = { van: textOf(query['van']) || week.van, tot: textOf(query['tot']) || week.tot };
  const fout = problemOf(gevraagd);
  return { filter: { ...(fout === null ? gevraagd : week), ...overig }, fout };
}

/** The address of a search, from its first page or from what comes before a line. */
export function searchPath(filter: Omit<Logfilter, 'voor'>, voor?: number): string {
  const { van, tot, gebruikerId = '', onderwerp = '' } = filter;
  const delen = { van, tot, gebruiker: gebruikerId, onderwerp, voor: voor === undefined ? '' : String(voor) };
  return `/verwerkingen?${new URLSearchParams(Object.entries(delen).filter(([, waarde]) => waarde !== '')).toString()}`;
}

function problemOf({ van, tot }: Pick<Logfilter, 'van' | 'tot'>): string | null {
  if (![van, tot].every((dag) => z.iso.date().safeParse(dag).success))
    return 'Vul twee dagen in die bestaan.';
  if (van > tot) return 'De eerste dag ligt na de laatste dag.';
  if (dagErbij(van, DAGEN - 1) < tot) return `Kies ten hoogste ${DAGEN} dagen.`;
  return null;
}

const textOf = (waarde: unknown): string => (typeof waarde === 'string' ? waarde.trim().slice(0, 100) : '');
