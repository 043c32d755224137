import { ESCALATIE_NAAR } from '../../domain/taak/termijnen.js';
import type { Beslistabel } from './beslistabel.js';
import { TABELLEN_VAN_DE_OPSLAG, TABELLEN_VAN_WORKERS } from './modelkennis.js';
import { type Modelbevinding, bevindingenVan } from './modelbevinding.js';
import type { GelezenModellen } from './modellenset.js';
import { isOmgekeerd, isOpen } from './tabelcel.js';
import { type Voorbeeld, deriveDekking } from './tabeldekking.js';

/** What may come out although an answer is missing; every other row names all values that it accepts (design.md, Fail safe). */
export const ALARM: readonly string[] = ['ACUUT', 'ACTUEEL', 'ONVEILIG', 'JA', 'WEL', 'P1'];

/** Whether tables cover every case, say one thing of each, and never reassure on what is missing. */
export function checkTabellen({ tabellen }: GelezenModellen): Modelbevinding[] {
  return tabellen.flatMap((tabel) => [
    ...heetAlsBestand(tabel),
    ...geslotenInvoer(tabel),
    ...(isAdvies(tabel) ? [...dekking(tabel), ...veilig(tabel)] : []),
    ...(tabel.decisionId === 'rasci' ? eenEindverantwoordelijke(tabel) : []),
    ...(tabel.decisionId === 'termijnen' ? waarschuwtIemand(tabel) : []),
  ]);
}

const padOf = ({ file }: Beslistabel) => `dmn/${file}.dmn`;

/** A table that advises on one casus; those that workers and store read, and those over a list, are no advice. */
function isAdvies({ decisionId, hitPolicy }: Beslistabel): boolean {
  const isRegel = [...TABELLEN_VAN_WORKERS, ...TABELLEN_VAN_DE_OPSLAG].includes(decisionId);
  return !isRegel && (hitPolicy === 'FIRST' || hitPolicy === 'UNIQUE');
}

function heetAlsBestand(tabel: Beslistabel): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'tabel-heet-als-bestand', ernst: 'FOUT' });
  const kan = ['FIRST', 'UNIQUE', 'COLLECT'].includes(tabel.hitPolicy);
  return [
    ...(tabel.decisionId === tabel.file
      ? []
      : [vind(padOf(tabel), tabel.decisionId, `De tabel moet ${tabel.file} heten, zoals haar bestand.`)]),
    ...(kan ? [] : [vind(padOf(tabel), tabel.decisionId, 'Kies als hit policy Unique, First of Collect.')]),
  ];
}

function geslotenInvoer(tabel: Beslistabel): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'gesloten-invoer', ernst: 'FOUT' });
  return tabel.invoer
    .filter(({ type, waarden }) => type === 'string' && waarden.length === 0)
    .map(({ id, naam }) => vind(padOf(tabel), id, `Noem bij ${naam} welke waarden kunnen voorkomen.`));
}

function dekking(tabel: Beslistabel): Modelbevinding[] {
  const gat = bevindingenVan({ regel: 'gat', ernst: 'FOUT' });
  const dubbel = bevindingenVan({
    regel: 'overlap',
    ernst: tabel.hitPolicy === 'UNIQUE' ? 'FOUT' : 'OPMERKING',
  });
  const dood = bevindingenVan({ regel: 'regel-telt-nooit', ernst: 'FOUT' });
  const reken = bevindingenVan({ regel: 'niet-na-te-rekenen', ernst: 'FOUT' });
  const uitkomst = deriveDekking(tabel);
  if (uitkomst === undefined)
    return [
      reken(
        padOf(tabel),
        tabel.decisionId,
        'Deze tabel gebruikt een uitdrukking waarvan niet is na te rekenen welke gevallen zij dekt.',
      ),
    ];
  const uitkomstVan = (id: string) => tabel.regels.find((regel) => regel.id === id)?.uitkomsten.join();
  return [
    ...uitkomst.gaten.map((voorbeeld) =>
      gat(padOf(tabel), tabel.decisionId, `Geen regel past bij dit geval: ${inWoorden(voorbeeld)}.`),
    ),
    ...uitkomst.overlap
      .filter(({ eerste, tweede }) => uitkomstVan(eerste) !== uitkomstVan(tweede))
      .map(({ eerste, tweede, voorbeeld }) =>
        dubbel(
          padOf(tabel),
          tweede,
          `De regels ${eerste} en ${tweede} passen allebei bij dit geval: ${inWoorden(voorbeeld)}. ${
            tabel.hitPolicy === 'UNIQUE' ? 'Er mag er maar één passen.' : `De bovenste telt: ${eerste}.`
          }`,
        ),
      ),
    ...uitkomst.onbereikbaar.map((id) =>
      dood(padOf(tabel), id, `Regel ${id} telt nooit: de regels erboven nemen elk geval al.`),
    ),
  ];
}

function inWoorden(voorbeeld: Voorbeeld): string {
  return Object.entries(voorbeeld)
    .map(([naam, waarde]) => `${naam} = ${waarde === null ? 'niet ingevuld' : String(waarde)}`)
    .join(', ');
}

function veilig(tabel: Beslistabel): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'stelt-niet-gerust', ernst: 'FOUT' });
  return tabel.regels
    .filter(({ uitkomsten }) => !ALARM.includes(uitkomsten[0]?.replaceAll('"', '') ?? ''))
    .flatMap(({ id, cellen, uitkomsten }) =>
      cellen.flatMap((cel, kolom) =>
        isOpen(cel) || isOmgekeerd(cel)
          ? [
              vind(
                padOf(tabel),
                id,
                `Regel ${id} geeft ${uitkomsten[0] ?? ''} en kijkt niet precies naar ${tabel.invoer[kolom]?.naam ?? ''}. Noem elke waarde die past: een ontbrekend antwoord mag niet geruststellen.`,
              ),
            ]
          : [],
      ),
    );
}

/** Each activity has exactly one who answers for it, and somebody who does it (3.5). */
function eenEindverantwoordelijke(tabel: Beslistabel): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'een-eindverantwoordelijke', ernst: 'FOUT' });
  const kolom = (naam: string) => tabel.uitvoer.findIndex((uit) => uit.naam === naam);
  return tabel.regels
    .filter(({ uitkomsten }) => {
      const groepen = (naam: string) => uitkomsten[kolom(naam)]?.match(/"/g)?.length ?? 0;
      return groepen('A') !== 2 || groepen('R') === 0;
    })
    .map(({ id }) =>
      vind(
        padOf(tabel),
        id,
        'Noem precies één groep die eindverantwoordelijk is (A), en ten minste één die uitvoert (R).',
      ),
    );
}

/** A term that passes without anybody hearing of it is no term. */
function waarschuwtIemand(tabel: Beslistabel): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'waarschuwt-iemand', ernst: 'FOUT' });
  const kolom = tabel.uitvoer.findIndex(({ naam }) => naam === 'niveaus');
  return tabel.regels
    .filter(({ uitkomsten }) => {
      const namen = [...(uitkomsten[kolom] ?? '').matchAll(/wie:\s*"([^"]*)"/g)].map(([, wie]) => wie!);
      return namen.length === 0 || namen.some((wie) => !(ESCALATIE_NAAR as readonly string[]).includes(wie));
    })
    .map(({ id }) =>
      vind(
        padOf(tabel),
        id,
        `Zeg wie wordt gewaarschuwd als de termijn voorbij is: ${ESCALATIE_NAAR.join(', ')}.`,
      ),
    );
}
