import { z } from 'zod';
import {
  type Verwerkingslogregel,
  verwerkingslogregelSchema,
} from '../../domain/verantwoording/verwerkingslog.js';
import { completeLine } from './complete-line.js';

const velden = z.array(z.tuple([z.string(), z.unknown()]));
/** Lines from before activity, end, span, reason and version of the rules were written down. */
const eerder = verwerkingslogregelSchema.partial({
  einde: true,
  regelversie: true,
  activiteit: true,
  statusCode: true,
  redenId: true,
  spanId: true,
});

/** The fields of a line, whatever they are; null when the text is no line. */
export function fieldsOf(canoniek: string): Record<string, unknown> | null {
  try {
    return Object.fromEntries(velden.parse(JSON.parse(canoniek)));
  } catch {
    return null;
  }
}

/**
 * A line as it was written; what an old line lacks is filled in from what it says.
 * @throws Error when it is no line
 */
export function readLine(volgnummer: number, canoniek: string): Verwerkingslogregel {
  const gelezen = eerder.parse(fieldsOf(canoniek));
  return {
    ...completeLine(gelezen, {
      volgnummer,
      einde: new Date(gelezen.tijdstip),
      regelversie: null,
    }),
    ...stripped(gelezen),
  };
}

function stripped(gelezen: z.infer<typeof eerder>): Partial<Verwerkingslogregel> {
  return Object.fromEntries(Object.entries(gelezen).filter(([, waarde]) => waarde !== undefined));
}
