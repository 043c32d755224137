import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { DEFAULT_TENANT } from '../keys.js';
import { correlatedMessageSubscriptionSearch } from '../projections/correlated-message-subscription-search.js';
import { messageSubscriptionSearch } from '../projections/message-subscription-search.js';
import { execute } from './execute.js';
import { parse } from './parse.js';
import type { RestContext } from './route.js';
import { longNumber, optionalText, tenantId, variables, wholeNumber } from './schemas.js';
import { searching } from './search-route.js';

const message = z.object({ name: z.string().min(1), correlationKey: optionalText, variables, tenantId });
const publication = message.extend({
  timeToLive: longNumber(wholeNumber.min(0)).nullish(),
  messageId: optionalText,
});

/** POST /messages/publication: the message waits for its time to live when nothing takes it yet. */
export async function publishMessage({ engine }: RestContext, request: FastifyRequest) {
  const asked = parse(publication, request.body);
  const { messageKey } = await execute(engine, {
    type: 'publishMessage',
    name: asked.name,
    correlationKey: asked.correlationKey ?? '',
    timeToLive: asked.timeToLive ?? 0,
    messageId: asked.messageId || null,
    variables: asked.variables,
  });
  return { messageKey, tenantId: DEFAULT_TENANT };
}

/** POST /messages/correlation: refused when nothing takes the message at once. */
export async function correlateMessage({ engine }: RestContext, request: FastifyRequest) {
  const asked = parse(message, request.body);
  const { messageKey, processInstanceKey } = await execute(engine, {
    type: 'correlateMessage',
    name: asked.name,
    correlationKey: asked.correlationKey ?? '',
    variables: asked.variables,
  });
  return { messageKey, processInstanceKey, tenantId: DEFAULT_TENANT };
}

/** POST /message-subscriptions/search */
export const searchMessageSubscriptions = searching(messageSubscriptionSearch);

/** POST /correlated-message-subscriptions/search */
export const searchCorrelatedMessageSubscriptions = searching(correlatedMessageSubscriptionSearch);
