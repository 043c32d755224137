import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gegevensgroep } from '../../domain/toegang/gegevensgroep.js';
import type { Rol } from '../../domain/keten/rollen.js';

/**
 * Section 3.4 of the domain document, word for word: who may read and write what. Tests take their expected answers from
 * this text, never from the rules of the product.
 */
const TEKST = readFileSync(join('test', 'toegang', 'matrix-3.4.md'), 'utf8');

/** Which code name a row of the matrix has. */
const GROEPEN: Readonly<Record<string, Gegevensgroep>> = {
  'Melding kern (E01) F0-F2': 'meldingKern',
  'Melderidentiteit (E02)': 'melderidentiteit',
  'Personalia slachtoffer (ST)': 'personalia',
  'Bijzondere kenmerken (BP)': 'bijzondereKenmerken',
  'Verdachte/onderneming (SG)': 'verdachte',
  'Weging 1 en bewijsmiddelen': 'weging1',
  'Weging 2': 'weging2',
  'Casusoverleg, uitnodigingen': 'casusoverleg',
  'Plan van aanpak (algemeen)': 'plan',
  'Daderdeel plan': 'daderdeel',
  Acties: 'acties',
  'Strafrecht E18': 'strafrecht',
  Nazorg: 'nazorg',
  'Evaluatie geanonimiseerd': 'evaluatie',
  'Sociale kaart': 'socialeKaart',
  'Catalogi/beslistabellen': 'catalogi',
  'Stuurinformatie geaggregeerd': 'stuurinformatie',
  Logs: 'logs',
};

/** The rows that belong to no single casus. */
export const ZONDER_CASUS: readonly Gegevensgroep[] = [
  'evaluatie',
  'socialeKaart',
  'catalogi',
  'stuurinformatie',
  'logs',
];

/** A cell of the matrix as the document writes it, such as `L vanaf F2`. */
export interface Cel {
  groep: Gegevensgroep;
  klassen: string[];
  rol: Rol;
  tekst: string;
}

/** All cells of the matrix, row by row. @throws Error for a row that has no code name */
export const CELLEN: readonly Cel[] = readCellen();

/** The roles that have a column, R02 to R13. */
export const KOLOMMEN: readonly Rol[] = [...new Set(CELLEN.map(({ rol }) => rol))];

export const celOf = (groep: Gegevensgroep, rol: Rol): Cel | undefined =>
  CELLEN.find((cel) => cel.groep === groep && cel.rol === rol);

/** The sentence of the document on who a role is. */
export const kernOf = (rol: Rol): string =>
  tabel('| Rol | Wie | Kern |').find(([naam]) => naam === rol)?.[2] ?? '';

/** The note below the matrix. */
export const FASEBEPERKING = /^Fasebeperking: .*$/m.exec(TEKST)?.[0] ?? '';

/** The checks of D11 in their order: number, check, and what follows when it fails. */
export const CONTROLES = tabel('| # | Controle |');

function readCellen(): Cel[] {
  const [kop = [], ...rijen] = tabel('| Gegevensgroep |', { metKop: true });
  const kolommen = kop.slice(2) as Rol[];
  return rijen.flatMap(([naam = '', klassen = '', ...teksten]) => {
    const groep = GROEPEN[naam];
    if (groep === undefined) throw new Error(`Expected a row of the matrix, got ${naam}`);
    return kolommen.map((rol, kolom) => ({
      groep,
      klassen: klassen.split(' '),
      rol,
      tekst: teksten[kolom] ?? '',
    }));
  });
}

/** The rows of the table that starts so, without its head. */
function tabel(begin: string, { metKop = false } = {}): string[][] {
  const regels = TEKST.split('\n');
  const eerste = regels.findIndex((regel) => regel.startsWith(begin));
  const lengte = regels.slice(eerste).findIndex((regel) => !regel.startsWith('|'));
  const [kop = '', , ...rijen] = regels.slice(eerste, lengte === -1 ? undefined : eerste + lengte);
  return (metKop ? [kop, ...rijen] : rijen).map((rij) =>
    rij
      .split('|')
      .slice(1, -1)
      .map((deel) => deel.trim()),
  );
}
