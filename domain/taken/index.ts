import { actieTaken } from './actie/index.js';
import { bewakenTaken } from './bewaken/index.js';
import { casusevaluatieTaken } from './casusevaluatie/index.js';
import { casusoverlegTaken } from './casusoverleg/index.js';
import { doorlaatverbodTaken } from './doorlaatverbod/index.js';
import { ketenaanpakTaken } from './ketenaanpak/index.js';
import { nazorgTaken } from './nazorg/index.js';
import { planVanAanpakTaken } from './plan-van-aanpak/index.js';
import { periodiekeEvaluatieTaken } from './periodieke-evaluatie/index.js';
import { preventieTaken } from './preventie/index.js';
import { signalerenEnMeldenTaken } from './signaleren-en-melden/index.js';
import { strafrechtelijkTrajectTaken } from './strafrechtelijk-traject/index.js';
import { uitvoeringEnMonitoringTaken } from './uitvoering-en-monitoring/index.js';
import { verrijkenEnTweedeWegingTaken } from './verrijken-en-tweede-weging/index.js';
import { warmeOverdrachtTaken } from './warme-overdracht/index.js';
import { wegingEnKwalificatieTaken } from './weging-en-kwalificatie/index.js';

/** The user tasks of the keten, process by process. */
export const TAKEN = [
  ...ketenaanpakTaken,
  ...signalerenEnMeldenTaken,
  ...wegingEnKwalificatieTaken,
  ...doorlaatverbodTaken,
  ...casusoverlegTaken,
  ...verrijkenEnTweedeWegingTaken,
  ...warmeOverdrachtTaken,
  ...strafrechtelijkTrajectTaken,
  ...actieTaken,
  ...bewakenTaken,
  ...nazorgTaken,
  ...casusevaluatieTaken,
  ...planVanAanpakTaken,
  ...preventieTaken,
  ...periodiekeEvaluatieTaken,
  ...uitvoeringEnMonitoringTaken,
] as const;
