import type { Modelbestand } from '../../../domain/modellen/modelbestand.js';

/** The name that people gave a process or table, of its text; of a form, which has none, its id in words. */
export function modelNaam({ soort, naam }: Modelbestand, inhoud: string): string {
  const element = { bpmn: 'process', dmn: 'decision', form: null, dossierform: null }[soort];
  const gelezen =
    element === null
      ? undefined
      : new RegExp(`<(?:\\w+:)?${element} [^>]*?\\bname="([^"]+)"`).exec(inhoud)?.[1];
  return gelezen === undefined ? inWoorden(naam) : unescape(gelezen);
}

const inWoorden = (naam: string): string => naam.charAt(0).toUpperCase() + naam.slice(1).replaceAll('-', ' ');

const ENTITEITEN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescape = (tekst: string): string =>
  tekst.replace(/&(amp|lt|gt|quot|apos);/g, (heel, naam: string) => ENTITEITEN[naam] ?? heel);
