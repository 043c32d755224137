import { describe, expect, it } from '@jest/globals';
import { canonicalLine } from '../../domain/verantwoording/verwerkingslog.js';
import {
  CONTROLES,
  type Controle,
  type Ketenbreuk,
  type Logregelrij,
  checkChain,
} from '../../store/verwerkingslog/chain-check.js';
import { BEGIN, lineHash, sealHead } from '../../store/verwerkingslog/chain.js';
import { completeLine } from '../../store/verwerkingslog/complete-line.js';
import { indexOf } from '../../store/verwerkingslog/index-of.js';

const hmac = Buffer.alloc(32, 7);
type Log = { rijen: Logregelrij[]; kop: ReturnType<typeof headOf> };

/** Each way to tamper with a log of five lines, what finds it, and which guards must be gone for it to be missed. */
const ingrepen: [naam: string, doe: (log: Log) => void, Partial<Ketenbreuk>, Controle[]][] = [
  [
    'een regel is veranderd',
    ({ rijen }) => rewrite(rijen, 3, 'ander'),
    { volgnummer: 3, wat: 'VERANDERD' },
    ['inhoud', 'index'],
  ],
  [
    'een regel is veranderd, met een nieuwe hash en een nieuw zoekregister',
    ({ rijen }) => rehash(rewrite(rijen, 3, 'ander')),
    { volgnummer: 4, wat: 'VOLGT_NIET' },
    ['koppeling'],
  ],
  [
    'een regel is weg',
    ({ rijen }) => rijen.splice(2, 1),
    { volgnummer: 3, wat: 'ONTBREEKT' },
    ['nummering', 'koppeling'],
  ],
  [
    'een regel is weg en de rest is hernummerd',
    (log) => {
      log.rijen.splice(2, 1);
      renumber(log.rijen);
      log.kop = headOf(log.rijen);
    },
    { volgnummer: 3, wat: 'VOLGT_NIET' },
    ['koppeling', 'index'],
  ],
  [
    'twee regels zijn verwisseld',
    ({ rijen }) => {
      [rijen[1], rijen[2]] = [rijen[2]!, rijen[1]!];
      renumber(rijen);
    },
    { volgnummer: 2, wat: 'VOLGT_NIET' },
    ['koppeling', 'index'],
  ],
  ['het einde is afgeknipt', ({ rijen }) => rijen.pop(), { volgnummer: 5, wat: 'EINDE' }, ['kop']],
  [
    'een regel is uit het zoekregister gehaald',
    ({ rijen }) => (rijen[3]!.index = undefined),
    { volgnummer: 4, wat: 'INDEX' },
    ['index'],
  ],
  [
    'het zoekregister noemt een ander',
    ({ rijen }) => (rijen[3]!.index = { ...rijen[3]!.index!, gebruikerId: 'ander' }),
    { volgnummer: 4, wat: 'INDEX' },
    ['index'],
  ],
  [
    'alles is herschreven, met alle sleutels van de database',
    (log) => {
      rewrite(log.rijen, 2, 'ander');
      rechain(log.rijen);
      log.kop = headOf(log.rijen);
    },
    { volgnummer: 3, wat: 'ZEGEL' },
    ['zegels'],
  ],
  [
    'het einde is afgeknipt, met een nieuwe kop',
    (log) => {
      log.rijen.splice(2);
      log.kop = headOf(log.rijen);
    },
    { volgnummer: 3, wat: 'EINDE' },
    ['zegels'],
  ],
];

describe('de controles van het verwerkingslog', () => {
  it('vinden niets in een log dat heel is', () => {
    expect(check(aLog(), CONTROLES)).toBeNull();
  });

  it.each(ingrepen)('vinden: %s', (_naam, doe, bevinding, grendels) => {
    const log = aLog();
    doe(log);
    expect(check(log, CONTROLES, grendels)).toEqual(bevinding);
  });

  it.each(ingrepen)('missen zonder hun grendel: %s', (_naam, doe, _bevinding, grendels) => {
    const log = aLog();
    doe(log);
    expect(
      check(
        log,
        CONTROLES.filter((controle) => !grendels.includes(controle)),
        grendels,
      ),
    ).toBeNull();
  });

  it('elke grendel is minstens één keer nodig', () => {
    expect(new Set(ingrepen.flatMap(([, , , grendels]) => grendels))).toEqual(new Set(CONTROLES));
  });
});

/** Where it is about seals, one was made at line 3 of the log as it was. */
function check(
  { rijen, kop }: Log,
  controles: readonly Controle[],
  grendels: readonly Controle[] = [],
): Ketenbreuk | null {
  const zegels = grendels.includes('zegels') ? [{ volgnummer: 3, hash: aLog().rijen[2]!.hash }] : [];
  const controle = checkChain({ hmac, zegels, controles });
  for (const rij of rijen) {
    const breuk = controle.next(rij);
    if (breuk !== null) return breuk;
  }
  return controle.end(kop);
}

function aLog(): Log {
  const rijen = [1, 2, 3, 4, 5].map((volgnummer) => rowOf(volgnummer, 'weger'));
  rechain(rijen);
  return { rijen, kop: headOf(rijen) };
}

function rowOf(volgnummer: number, gebruikerId: string): Logregelrij {
  const regel = completeLine(
    {
      tijdstip: `2026-11-24T09:00:0${volgnummer}.000Z`,
      verwerking: 'CASUS_GELEZEN',
      actie: 'lezen',
      resultaat: 'OK',
      gebruikerId,
      organisatie: 'POLITIE',
      rollen: ['R04'],
      doel: 'wegen',
      grondslag: 'WGS_ZVH',
      regel: 'D11.10 R04 procesgegevens',
      betrokkeneSoort: 'casus',
      betrokkeneId: 'b7f1',
      veldgroep: 'procesgegevens',
      traceId: 'a'.repeat(32),
    },
    { volgnummer, einde: new Date('2026-11-24T09:00:09Z'), regelversie: 1 },
  );
  return {
    volgnummer,
    regel: canonicalLine(regel),
    vorigeHash: '',
    hash: '',
    index: indexOf(volgnummer, regel),
  };
}

function headOf(rijen: readonly Logregelrij[]) {
  const { volgnummer, hash } = rijen.at(-1)!;
  return { id: 1, volgnummer, hash, zegel: sealHead(hmac, volgnummer, hash) };
}

/** Puts another user in a line and leaves all else as it was. */
function rewrite(rijen: Logregelrij[], volgnummer: number, gebruikerId: string): Logregelrij {
  const rij = rijen[volgnummer - 1]!;
  rij.regel = rowOf(volgnummer, gebruikerId).regel;
  return rij;
}

function rehash(rij: Logregelrij): void {
  rij.hash = lineHash(rij.vorigeHash, rij.regel);
  rij.index = { ...rij.index!, gebruikerId: 'ander' };
}

function renumber(rijen: Logregelrij[]): void {
  rijen.forEach((rij, plaats) => (rij.volgnummer = plaats + 1));
}

/** What somebody does who holds the database and its keys. */
function rechain(rijen: Logregelrij[]): void {
  let vorigeHash = BEGIN;
  for (const rij of rijen) {
    rij.vorigeHash = vorigeHash;
    rij.hash = vorigeHash = lineHash(vorigeHash, rij.regel);
    const velden = Object.fromEntries(JSON.parse(rij.regel) as [string, string][]);
    rij.index = { ...rij.index!, gebruikerId: velden['gebruikerId']! };
  }
}
