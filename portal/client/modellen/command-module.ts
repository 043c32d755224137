/** A class whose `preExecute` does what a command does, out of commands that the library has: so undo and redo come with it. */
type Handler = (new (modeling: never) => { preExecute(context: never): void }) & {
  readonly $inject: readonly string[];
};

/** A module for one of the editors that brings one command. */
export function commandModule(command: string, handler: Handler): object {
  function register(commandStack: { registerHandler(command: string, handler: Handler): void }): void {
    commandStack.registerHandler(command, handler);
  }
  register.$inject = ['commandStack'];
  return { __init__: [register] };
}
