import { type DmnElement, DmnModdle } from 'dmn-moddle';
import { type Onderdeel, type Verschil, compareOnderdelen, movedIds } from './verschil.js';

/**
 * What differs between two decision tables: the table itself, its columns, and its rules one by one, with each cell that
 * says something else. Where the first rule that fits counts, their order matters too.
 * @throws Error for what is no DMN
 */
export async function compareDmn(van: string, naar: string): Promise<Verschil[]> {
  const [was, wordt] = [await readTabellen(van), await readTabellen(naar)];
  const verplaatst = movedIds(ruleIds(was), ruleIds(wordt));
  return compareOnderdelen(was.flatMap(onderdelenOf), wordt.flatMap(onderdelenOf), (id) =>
    verplaatst.has(id),
  );
}

async function readTabellen(xml: string): Promise<DmnElement[]> {
  const { rootElement } = await new DmnModdle().fromXML(xml);
  return (rootElement.drgElement ?? []).filter(({ $type }) => $type === 'dmn:Decision');
}

const ruleIds = (tabellen: readonly DmnElement[]): string[] =>
  tabellen.flatMap(({ decisionLogic }) => (decisionLogic?.rule ?? []).map(({ id }) => id ?? ''));

function onderdelenOf(tabel: DmnElement): Onderdeel[] {
  const {
    input = [],
    output = [],
    rule = [],
    hitPolicy = 'UNIQUE',
  } = tabel.decisionLogic ?? ({} as DmnElement);
  return [
    {
      id: tabel.id ?? '',
      wat: `Tabel “${tabel.name ?? tabel.id}”`,
      feiten: new Map([
        ['naam', tabel.name ?? ''],
        ['toelichting', (tabel as Beschreven).description ?? ''],
        ['trefregel', hitPolicy],
      ]),
    },
    ...input.map((kolom) => kolomOf('Vraag', kolom)),
    ...output.map((kolom) => kolomOf('Uitkomst', kolom)),
    ...rule.map((regel, plaats) => regelOf(regel, plaats, [...input, ...output])),
  ];
}

type Beschreven = DmnElement & { description?: string; inputValues?: DmnElement };

function kolomOf(soort: string, kolom: DmnElement): Onderdeel {
  const { id = '', label, name, typeRef, inputExpression, outputValues } = kolom;
  return {
    id,
    wat: `${soort} “${label ?? name ?? id}”`,
    feiten: new Map(
      [
        ['naam', label ?? ''],
        ['variabele', name ?? inputExpression?.text ?? ''],
        ['soort', typeRef ?? inputExpression?.typeRef ?? ''],
        ['toegestaan', (outputValues ?? (kolom as Beschreven).inputValues)?.text ?? ''],
      ].filter((feit): feit is [string, string] => feit[1] !== ''),
    ),
  };
}

/** A rule is known by its number and by what stands behind it, such as `D1.3`. */
function regelOf(regel: DmnElement, plaats: number, kolommen: readonly DmnElement[]): Onderdeel {
  const { id = '', inputEntry = [], outputEntry = [] } = regel;
  const uitleg = (regel as Beschreven).description ?? '';
  const cellen = [...inputEntry, ...outputEntry].map((cel, nummer): [string, string] => {
    const kolom = kolommen[nummer];
    return [kolom?.label ?? kolom?.name ?? `kolom ${nummer + 1}`, cel.text?.trim() || '-'];
  });
  return {
    id,
    wat: `Regel ${plaats + 1}${uitleg === '' ? '' : ` (${uitleg})`}`,
    feiten: new Map([...cellen, ['toelichting', uitleg]]),
  };
}
