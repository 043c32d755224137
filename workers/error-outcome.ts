import { DomainError, FOUTCODES } from '../domain/errors.js';
import type { Job } from './camunda.js';
import type { Log } from './log.js';
import { type Outcome, bpmnError, deny, halt, retry } from './outcome.js';

/**
 * What a failure of the store means for the job. Only codes leave here: the text of an error can hold what people typed.
 * A casus that is gone is an error that the model catches; any other refusal stays a refusal when asked again; the rest
 * (a locked database, a defect) may be over by the next try.
 */
export function outcomeOfError(error: unknown, job: Job, log: Log): Outcome {
  if (error instanceof DomainError) return outcomeOfRefusal(error, job);
  log.error(
    { jobType: job.type, jobKey: job.jobKey, error: nameOf(error), frames: framesOf(error) },
    'worker failed unexpectedly',
  );
  return retry('ONVERWACHTE_FOUT');
}

function outcomeOfRefusal(error: DomainError, job: Job): Outcome {
  // A listener cannot raise an error in the model; the person who waits for the answer reads the fixed text of the code.
  if (job.isTaskListener) return deny(FOUTCODES[error.code]);
  return error.code === 'NIET_GEVONDEN' ? bpmnError('NIET_GEVONDEN') : halt(error.code);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

/** Where it happened, without the message that opens a stack. */
function framesOf(error: unknown): string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  return error.stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .+:\d+:\d+\)?$/.test(line))
    .slice(0, 8);
}
