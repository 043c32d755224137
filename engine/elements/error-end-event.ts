import { throwError } from '../behavior/errors.js';
import { evaluateText } from '../behavior/evaluate.js';
import { StepStuck } from '../behavior/incidents.js';
import type { ErrorEndEvent } from '../model/executable-events.js';
import type { ElementBehavior } from './element-behavior.js';

/** Throws its error outwards; what catches it ends the scope, this event included (error-events.md). */
export const errorEndEvent: ElementBehavior<ErrorEndEvent> = {
  activate(work, visit) {
    const errorCode = evaluateText(work, visit.element.errorCode, visit.key, 'the error code');
    if (!throwError(work, visit, errorCode, {})) {
      throw new StepStuck('UNHANDLED_ERROR_EVENT', `Nothing catches the error '${errorCode}'`);
    }
  },
};
