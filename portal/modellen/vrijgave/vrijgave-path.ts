import { wijzigingPath } from '../named-file.js';

/** Where a change is tried out, put forward, and released. */
export const vrijgavePath = (wijzigingId: string): string => `${wijzigingPath(wijzigingId)}/vrijgave`;

/** Where the way of a scenario through a process is drawn, as it runs and as it becomes. */
export const wegPath = (wijzigingId: string, scenario: string, proces: string): string =>
  `${vrijgavePath(wijzigingId)}/wegen/${scenario}/${proces}`;
