import { VARIABELEN, isVariabele } from '../../domain/variabelen/index.js';
import { fieldsOf, isProcesshelft, readForms } from './form.js';
import {
  type Model,
  type Moddle,
  conditionOf,
  extensionOf,
  inputsOf,
  isFork,
  outputsOf,
  readModels,
} from './model.js';

let models: Model[];
beforeAll(async () => {
  models = await readModels();
});

/** What a worker gives when it prepares a task; it only exists until it is put together as `taak`. */
const delenVanTaak = ['uiterlijk', 'herinnering', 'escalatieCyclus', 'groepen', 'volgorde'];

describe('het woordenboek van procesvariabelen', () => {
  it('kent elke variabele die een mapping schrijft of leest', () => {
    const onbekend = models.flatMap(({ file, nodes }) =>
      nodes.flatMap((node) =>
        [...inputsOf(node), ...outputsOf(node)]
          .flatMap(({ source, target }) => [target, ...namesIn(source)])
          .filter((naam) => !isVariabele(naam) && !delenVanTaak.includes(naam))
          .map((naam) => `${file} ${node.id} ${naam}`),
      ),
    );
    expect(onbekend).toEqual([]);
  });

  it('kent elke variabele waarop een stroom wordt gekozen', () => {
    const onbekend = models.flatMap(({ flows }) =>
      flows.flatMap((flow) => namesIn(conditionOf(flow) ?? '').filter((naam) => !isVariabele(naam))),
    );
    expect(onbekend).toEqual([]);
  });

  it('staat elk antwoord toe dat een proceshelft aanbiedt', () => {
    const geweigerd = readForms()
      .filter(isProcesshelft)
      .flatMap((form) =>
        fieldsOf(form).flatMap(({ key, type, values }) =>
          (values ?? [])
            .filter(
              ({ value }) =>
                !isVariabele(key!) ||
                !VARIABELEN[key].schema.safeParse(type === 'checklist' ? [value] : value).success,
            )
            .map(({ value }) => `${form.file} ${key} ${value}`),
        ),
      );
    expect(geweigerd).toEqual([]);
  });

  it('heeft voor elke toegestane waarde van een keuze precies één stroom', () => {
    for (const gateway of models.flatMap(({ nodes }) => nodes).filter(isFork)) {
      const condities = (gateway.outgoing as Moddle[]).map((flow) => conditionOf(flow)!);
      const paren = condities.flatMap((conditie) => [...conditie.matchAll(/([\w.]+) = "(\w+)"/g)]);
      if (paren.length === 0) continue;
      const namen = new Set(paren.map(([, naam]) => naam!));
      expect([gateway.id, namen.size]).toEqual([gateway.id, 1]);
      const variabele = [...namen][0]!.split('.').at(-1)!;
      const waarden = paren.map(([, , waarde]) => waarde!);
      expect([gateway.id, ...waarden.sort()]).toEqual([
        gateway.id,
        ...(variabele === 'vervolg' ? gegevenVervolg(gateway) : toegestaan(variabele)),
      ]);
    }
  });
});

function namesIn(expression: string): string[] {
  const withoutTexts = expression.replaceAll(/"[^"]*"/g, '');
  const roots = [...withoutTexts.matchAll(/(?<![\w.])([a-z]\w*)(?!\w*:)/g)].map(([, naam]) => naam!);
  return roots.filter((naam) => !['null', 'true', 'false', 'and', 'or', 'if', 'then', 'else'].includes(naam));
}

/** Each process has its own ways on; a choice after it has a flow for each of those. */
function gegevenVervolg(gateway: Moddle): string[] {
  const [flow] = gateway.incoming as Moddle[];
  const processId = extensionOf(flow!.sourceRef, 'zeebe:CalledElement')?.processId as string;
  const { nodes } = models.find(({ file }) => file === processId)!;
  const waarden = nodes
    .flatMap(outputsOf)
    .filter(({ target }) => target === 'vervolg')
    .map(({ source }) => source.replaceAll(/[="]/g, ''));
  expect(waarden.every((waarde) => toegestaan('vervolg').includes(waarde))).toBe(true);
  return [...new Set(waarden)].sort();
}

function toegestaan(naam: string): string[] {
  if (!isVariabele(naam)) throw new Error(`Expected ${naam} in the dictionary`);
  const schema = VARIABELEN[naam].schema as unknown as { options?: string[] };
  if (!schema.options) throw new Error(`Expected ${naam} to have closed values`);
  return [...schema.options].sort();
}
