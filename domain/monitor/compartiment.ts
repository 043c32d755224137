/** The process of police and OM, and in the model above it what calls it: their names begin so, and a test holds them to it. */
const VAN_COMPARTIMENT = /^(\w+_)?Straf|^strafrechtelijk-traject$/;

/** The process that runs in the compartment of the criminal investigation. */
export const COMPARTIMENTPROCES = 'strafrechtelijk-traject';

/** Does this process or element belong to the compartment of the criminal investigation (E18, INV8)? */
export function isVanCompartiment(id: string): boolean {
  return VAN_COMPARTIMENT.test(id);
}
