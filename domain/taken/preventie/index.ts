import { activiteitRegistreren } from './activiteit-registreren.js';
import { cijfersDuiden } from './cijfers-duiden.js';
import { jaarplanOpstellen } from './jaarplan-opstellen.js';
import { jaarplanVaststellen } from './jaarplan-vaststellen.js';
import { jaarverslag } from './jaarverslag.js';
import { maatregelenBijwerken } from './maatregelen-bijwerken.js';

/** The tasks of `preventie`: A1.1 to A1.3. */
export const preventieTaken = [
  jaarplanOpstellen,
  jaarplanVaststellen,
  activiteitRegistreren,
  cijfersDuiden,
  maatregelenBijwerken,
  jaarverslag,
] as const;
