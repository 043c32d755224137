import type { Bestandstype } from '../../../domain/casus/document.js';
import { inspectOffice } from './inspect-office.js';
import { inspectPdf } from './inspect-pdf.js';
import { stripJpeg } from './strip-jpeg.js';
import { stripMp4 } from './strip-mp4.js';
import { stripPng } from './strip-png.js';

/** Why a file is not taken. */
export type Weigering = 'LEEG' | 'TYPE' | 'ACTIEF' | 'VERSLEUTELD' | 'BESCHADIGD';

export type Herkenning = { type: Bestandstype; inhoud: Buffer; weigering?: never } | { weigering: Weigering };

/**
 * Says by its content alone what a file is; its name and what the browser calls it do not count. Pictures and films come out
 * without what the camera wrote about place, time and device. Nothing is unpacked but two small lists of an office file.
 */
export function recogniseBestand(inhoud: Buffer): Herkenning {
  if (inhoud.length === 0) return { weigering: 'LEEG' };
  if (startsWith(inhoud, '%PDF-')) return inspectPdf(inhoud);
  if (startsWith(inhoud, '\xff\xd8\xff')) return stripped('jpeg', stripJpeg(inhoud));
  if (startsWith(inhoud, '\x89PNG\r\n\x1a\n')) return stripped('png', stripPng(inhoud));
  if (startsWith(inhoud.subarray(4), 'ftyp')) return stripped('mp4', stripMp4(inhoud));
  if (startsWith(inhoud, 'PK\x03\x04')) return inspectOffice(inhoud);
  return isPlainText(inhoud) ? { type: 'tekst', inhoud } : { weigering: 'TYPE' };
}

function stripped(type: Bestandstype, inhoud: Buffer | null): Herkenning {
  return inhoud === null ? { weigering: 'BESCHADIGD' } : { type, inhoud };
}

/** UTF-8 without control characters but tab and ends of lines. */
function isPlainText(inhoud: Buffer): boolean {
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true }).decode(inhoud);
    return !/[^\P{Cc}\t\n\f\r]/u.test(tekst);
  } catch {
    return false;
  }
}

const startsWith = (inhoud: Buffer, begin: string): boolean =>
  inhoud.subarray(0, begin.length).equals(Buffer.from(begin, 'latin1'));
