import { VARIABELEN, isVariabele } from '../../domain/variabelen/index.js';
import { type Moddle, type Model, conditionOf, extensionOf, isFork, outputsOf } from './bpmn-model.js';
import { variabelenOf } from './check-processen.js';
import { fieldsOf, isProcesshelft } from './formulierbestand.js';
import { type Modelbevinding, bevindingenVan } from './modelbevinding.js';
import type { GelezenModellen } from './modellenset.js';

/** What a worker gives when it prepares a task; it only exists until it is put together as `taak`. */
const DELEN_VAN_TAAK = ['uiterlijk', 'herinnering', 'escalatieCyclus', 'groepen', 'volgorde'];

/** Whether each process variable stands in the dictionary, and each choice has one way for each value. */
export function checkVariabelen(gelezen: GelezenModellen): Modelbevinding[] {
  return [
    ...gelezen.modellen.flatMap(inWoordenboek),
    ...antwoorden(gelezen),
    ...gelezen.modellen.flatMap((model) =>
      model.nodes.filter(isFork).flatMap((fork) => stromen(gelezen, model, fork)),
    ),
  ];
}

const padOf = ({ file }: Model) => `bpmn/${file}.bpmn`;

function inWoordenboek(model: Model): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'variabele-in-woordenboek', ernst: 'FOUT' });
  return variabelenOf(model)
    .filter(({ naam }) => !isVariabele(naam) && !DELEN_VAN_TAAK.includes(naam))
    .map(({ element, naam }) =>
      vind(
        padOf(model),
        element,
        `De variabele ${naam} staat niet in het woordenboek. Alleen wat daar staat, mag in de procesmotor.`,
      ),
    );
}

function antwoorden({ formulieren }: GelezenModellen): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'antwoord-in-woordenboek', ernst: 'FOUT' });
  return formulieren.filter(isProcesshelft).flatMap(({ file, components }) =>
    fieldsOf({ components }).flatMap(({ id, key, type, values }) => {
      const naam = key ?? '';
      if (!isVariabele(naam))
        return [vind(`forms/${file}.form`, id, `De variabele ${naam} staat niet in het woordenboek.`)];
      return (values ?? [])
        .filter(
          ({ value }) => !VARIABELEN[naam].schema.safeParse(type === 'checklist' ? [value] : value).success,
        )
        .map(({ value }) =>
          vind(`forms/${file}.form`, id, `Het antwoord ${value} kan niet bij de variabele ${naam}.`),
        );
    }),
  );
}

/** A choice over closed values has exactly one flow for each. */
function stromen(gelezen: GelezenModellen, model: Model, fork: Moddle): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'een-stroom-per-waarde', ernst: 'FOUT' });
  const zin = (tekst: string) => [vind(padOf(model), fork.id, tekst)];
  const condities = (fork.outgoing ?? []).map((flow) => conditionOf(flow) ?? '');
  const paren = condities.flatMap((conditie) => [...conditie.matchAll(/([\w.]+) = "(\w+)"/g)]);
  if (paren.length === 0) return [];
  const namen = [...new Set(paren.map(([, naam]) => naam!))];
  if (namen.length > 1) return zin(`Deze keuze gaat over meer dan één variabele: ${namen.join(', ')}.`);
  const variabele = namen[0]!.split('.').at(-1)!;
  const mogelijk = variabele === 'vervolg' ? gegevenVervolg(gelezen, fork) : optionsOf(variabele);
  if (mogelijk === undefined) return zin(`De variabele ${variabele} heeft geen gesloten lijst van waarden.`);
  const gekozen = paren.map(([, , waarde]) => waarde!).sort();
  const zonder = mogelijk.filter((waarde) => !gekozen.includes(waarde));
  const vreemd = gekozen.filter((waarde) => !mogelijk.includes(waarde));
  const dubbel = gekozen.filter((waarde, plaats) => gekozen.indexOf(waarde) !== plaats);
  return [
    ...(zonder.length > 0
      ? zin(`Bij ${variabele} = ${zonder.join(', ')} is er geen stroom: dan stopt het proces hier.`)
      : []),
    ...(vreemd.length > 0 ? zin(`${variabele} wordt nooit ${vreemd.join(', ')}.`) : []),
    ...(dubbel.length > 0 ? zin(`Bij ${variabele} = ${dubbel.join(', ')} is er meer dan één stroom.`) : []),
  ];
}

/** Each process has its own ways on; a choice after it has a flow for each of those. */
function gegevenVervolg({ modellen }: GelezenModellen, fork: Moddle): string[] | undefined {
  const voor = fork.incoming?.[0]?.sourceRef;
  const processId = voor && extensionOf(voor, 'zeebe:CalledElement')?.processId;
  const aangeroepen = modellen.find(({ file }) => file === processId);
  const toegestaan = optionsOf('vervolg');
  if (aangeroepen === undefined || toegestaan === undefined) return undefined;
  const waarden = aangeroepen.nodes
    .flatMap(outputsOf)
    .filter(({ target }) => target === 'vervolg')
    .map(({ source }) => source.replaceAll(/[="]/g, ''));
  return waarden.every((waarde) => toegestaan.includes(waarde)) ? [...new Set(waarden)].sort() : undefined;
}

/** The closed values of a variable; undefined when it has none, or does not exist. */
function optionsOf(naam: string): string[] | undefined {
  if (!isVariabele(naam)) return undefined;
  const schema = VARIABELEN[naam].schema as unknown as { options?: string[] };
  return schema.options === undefined ? undefined : [...schema.options].sort();
}
