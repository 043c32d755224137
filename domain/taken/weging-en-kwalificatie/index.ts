import { actualiteitVaststellen } from './actualiteit-vaststellen.js';
import { afschalenTweedeLezer } from './afschalen-tweede-lezer.js';
import { afschalenVoorstellen } from './afschalen-voorstellen.js';
import { casusInbrengen } from './casus-inbrengen.js';
import { tweedeBeoordelaar } from './tweede-beoordelaar.js';
import { wegingVaststellen } from './weging-vaststellen.js';
import { wegingVoorbereiden } from './weging-voorbereiden.js';

/** The tasks of `weging-en-kwalificatie`: A3.1, with all scaling down. */
export const wegingEnKwalificatieTaken = [
  wegingVoorbereiden,
  wegingVaststellen,
  tweedeBeoordelaar,
  casusInbrengen,
  actualiteitVaststellen,
  afschalenVoorstellen,
  afschalenTweedeLezer,
] as const;
