import { createHash } from 'node:crypto';
import type { Response } from 'express';

const HEADER = 'Content-Security-Policy';
const OURS = "style-src 'self'";

/**
 * The written exception to the content security policy (ADR 0023): the editors of models write style sheets into
 * their own page. Scripts, fonts, images and connections stay as strict as everywhere; no other page calls this.
 */
export function allowInlineStyles(response: Response): void {
  widen(response, "'unsafe-inline'");
}

/**
 * Lets a page show the watermark of dmn-js, which its licence says is not to be changed (ADR 0037): these six texts of a
 * `style` attribute, by their hash, and no other style in the page itself.
 */
export function allowWatermark(response: Response): void {
  widen(response, ["'unsafe-hashes'", ...WATERMARK.map(hashSource)].join(' '));
}

/** As `PoweredByUtil` of dmn-js-shared 17 writes them: the link, its picture, and the notice that the link opens. */
const WATERMARK = [
  'position: absolute; bottom: 15px; right: 15px; z-index: 100;',
  'vertical-align:middle',
  'z-index: 1001;position: fixed;top: 0;left: 0;right: 0;bottom: 0',
  'width: 100%;height: 100%;background: rgba(40,40,40,0.2)',
  'position: absolute;left: 50%;top: 40%;transform: translate(-50%);width: 260px;padding: 10px;background: white;box-shadow: 0 1px 4px rgba(0,0,0,0.3);font-family: Helvetica, Arial, sans-serif;font-size: 14px;display: flex;line-height: 1.3',
  'margin: 15px 20px 15px 10px; align-self: center;',
] as const;

const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function widen(response: Response, sources: string): void {
  response.setHeader(HEADER, String(response.getHeader(HEADER)).replace(OURS, `${OURS} ${sources}`));
}
