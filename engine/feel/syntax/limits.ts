/** Longer sources are refused before they are read. */
export const maximumLength = 20_000;

/** How deep brackets, operators and branches may nest: parser and evaluator recurse this far. */
export const maximumDepth = 300;

/** How many parts are read, counting again those that are read again after a step back. */
export const maximumSteps = 50_000;
