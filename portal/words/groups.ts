import { ROLLEN } from '../../domain/rollen.js';

/** How people call a group of the identity provider; the parts after the role name organisation and piket. */
export function groupName(group: string): string {
  const [role = '', ...rest] = group.split('.');
  const name = roleNames[role] ?? role.toUpperCase();
  const details = rest.flatMap((part) => (/^\d+$/.test(part) ? [] : [partNames[part] ?? part]));
  return details.length === 0 ? name : `${name} (${details.join(', ')})`;
}

const roleNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(ROLLEN).map(([code, name]) => [code.toLowerCase(), name])),
  r02: 'Meldpunt',
  r04: 'Ketenregieteam',
};

const partNames: Readonly<Record<string, string>> = {
  zvh: 'Zorg- en Veiligheidshuis',
  piket: 'piket',
  politie: 'politie',
  om: 'Openbaar Ministerie',
  moviera: 'Moviera',
  'veilig-thuis': 'Veilig Thuis',
  arbeidsinspectie: 'Arbeidsinspectie',
  gemeente: 'gemeente',
  mee: 'MEE',
  riec: 'RIEC',
  stuurgroep: 'stuurgroep',
  fg: 'functionaris gegevensbescherming',
  beheer: 'beheer',
  techniek: 'techniek',
};
