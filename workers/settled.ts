import { CamundaRefusal } from './camunda.js';

/**
 * Waits for an answer and tells a refusal apart from silence. The text of the engine's problem stays behind: it can
 * name values.
 */
export async function settled<Answer>(operation: string, request: Promise<Answer>): Promise<Answer> {
  try {
    return await request;
  } catch (error) {
    const status = (error as { status?: unknown }).status;
    // 408, 429 and everything from 500 is the state of the engine, not of the request.
    if (typeof status === 'number' && status >= 400 && status < 500 && status !== 408 && status !== 429) {
      throw new CamundaRefusal(operation, status);
    }
    throw error;
  }
}
