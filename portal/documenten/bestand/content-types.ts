import type { Bestandstype } from '../../../domain/casus/document.js';

export const EXTENSIES: Readonly<Record<Bestandstype, string>> = {
  pdf: 'pdf',
  jpeg: 'jpg',
  png: 'png',
  mp4: 'mp4',
  docx: 'docx',
  odt: 'odt',
  tekst: 'txt',
};

/** How each kind is called on the wire. */
export const CONTENT_TYPES: Readonly<Record<Bestandstype, string>> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  mp4: 'video/mp4',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  tekst: 'text/plain; charset=utf-8',
};
