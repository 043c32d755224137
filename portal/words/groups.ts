import { partnerNaam } from '../../domain/keten/partnernamen.js';
import { ROLLEN } from '../../domain/keten/rollen.js';
import { ownWord } from '../../domain/own-word.js';

/**
 * How people call a group of the identity provider; the parts after the role name organisation and piket.
 * Police and OM are called by their own name, not as strafrechtpartner.
 */
export function groupName(group: string): string {
  const [role = '', ...rest] = group.split('.');
  const name = ownWord(roleNames, role) ?? role.toUpperCase();
  const details = rest
    .filter((part) => !/^\d+$/.test(part) && part !== name.toLowerCase())
    .map((part) => ownWord(partNames, part) ?? nameOfPartner(part));
  if (details.length === 0) return name;
  return role === 'r07' ? capitalise(details.join(', ')) : `${name} (${details.join(', ')})`;
}

/** A group of a partner is its code, written otherwise. */
function nameOfPartner(part: string): string {
  const code = part.toUpperCase().replaceAll('-', '_');
  const naam = partnerNaam(code);
  return naam === code ? part : naam;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const roleNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(ROLLEN).map(([code, name]) => [code.toLowerCase(), name])),
  r02: 'Meldpunt',
  r04: 'Ketenregieteam',
};

const partNames: Readonly<Record<string, string>> = {
  zvh: 'ZVH',
  piket: 'piket',
  politie: 'politie',
  om: 'Openbaar Ministerie',
  moviera: 'Moviera',
  'veilig-thuis': 'Veilig Thuis',
  arbeidsinspectie: 'Arbeidsinspectie',
  gemeente: 'gemeente',
  mee: 'MEE',
  riec: 'RIEC',
  ggd: 'GGD',
  stuurgroep: 'stuurgroep',
  fg: 'functionaris gegevensbescherming',
  beheer: 'beheer',
  techniek: 'techniek',
};
