import { ACTIVITEITCODES, type Activiteitcode } from './verwerkingsactiviteit.js';
import { ROLLEN, type Rol, rolSchema } from '../keten/rollen.js';
import { PRODUCTMATRIX, ROLREGELS, type MatrixGroep, matrixCel } from '../toegang/toegang-matrix.js';
import { VARIABELEN } from '../variabelen/index.js';
import { VERWERKINGEN } from './verwerkingslog.js';
import { VERWERKINGSACTIVITEITEN, verwerkingenVan } from './verwerkingsregister.js';

/** In which process models a variable is named; empty when none names it. */
export type Variabelegebruik = Readonly<Record<string, readonly string[]>>;

const KLASSEN: Readonly<Record<MatrixGroep['klasse'][number], string>> = {
  ST: 'statisch (ST)',
  DY: 'dynamisch (DY)',
  EX: 'uitzonderlijk (EX)',
  ME: 'metagegevens (ME)',
  BP: 'bijzonder (BP)',
  SG: 'strafrechtelijk (SG)',
  ID: 'nationaal nummer (ID)',
};

/** The register of processing activities (AVG 30) and of process variables, as Markdown. */
export function verwerkingsregister(gebruik: Variabelegebruik): string {
  return [
    '# Register van verwerkingsactiviteiten',
    '',
    'Gemaakt door `npm run docs:register` uit de code, de matrix van 3.4 en de processen; verander het daar. Alles is een',
    'voorstel tot de verwerkingsverantwoordelijken het vaststellen (bijlage A, vraag 1).',
    '',
    ...ACTIVITEITCODES.flatMap(activitySection),
    '## Procesvariabelen',
    '',
    'Wat de procesmotor weet. Geen ervan is een naam, adres of vrije tekst; de klasse zegt hoe gevoelig de waarde is.',
    '',
    '| Variabele | Klasse | Betekenis | Processen |',
    '| --- | --- | --- | --- |',
    ...Object.entries(VARIABELEN).map(
      ([naam, { klasse, label, omschrijving }]) =>
        `| \`${naam}\` | ${klasse} | ${label}: ${omschrijving} | ${(gebruik[naam] ?? []).join(', ') || 'in geen model genoemd'} |`,
    ),
    '',
  ].join('\n');
}

function activitySection(code: Activiteitcode): string[] {
  const { naam, omschrijving, betrokkenen, groepen, bewaren } = VERWERKINGSACTIVITEITEN[code];
  const rijen = PRODUCTMATRIX.groepen.filter(({ groep }) => groepen.includes(groep));
  const rollen = rolSchema.options.filter((rol) => rijen.some((rij) => hasAny(rij, rol)));
  const regels = rollen.flatMap((rol) => ROLREGELS[rol] ?? []);
  return [
    `## ${code} ${naam}`,
    '',
    omschrijving,
    '',
    '| | |',
    '| --- | --- |',
    `| Doelen | ${unique(regels.flatMap(({ doelen }) => doelen))} |`,
    `| Grondslagen | ${unique(regels.map(({ grondslag }) => grondslag))} |`,
    `| Betrokkenen | ${betrokkenen.join('; ')} |`,
    `| Gegevens | ${rijen.map((rij) => rij.naam).join('; ')} |`,
    `| Klassen | ${unique(rijen.flatMap(({ klasse }) => klasse.map((een) => KLASSEN[een])))} |`,
    `| Ontvangers | ${rollen.map((rol) => `${rol} ${ROLLEN[rol]}`).join('; ') || 'niemand'} |`,
    `| Bewaren | ${bewaren} |`,
    `| In het verwerkingslog | ${verwerkingenVan(code)
      .map((verwerking) => VERWERKINGEN[verwerking])
      .join('; ')} |`,
    '',
  ];
}

function hasAny(rij: MatrixGroep, rol: Rol): boolean {
  return (['lezen', 'schrijven'] as const).some((actie) => matrixCel(rij, rol, actie) !== undefined);
}

const unique = (woorden: readonly string[]): string => [...new Set(woorden)].join(', ');
