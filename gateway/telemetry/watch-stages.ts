import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestScope } from '../request-scope.ts';

/** Times the parsing and validation of the requests that are watched. */
export const watchStages: ApolloServerPlugin<{ readonly scope: RequestScope }> = {
  async requestDidStart({ contextValue }) {
    const { watch } = contextValue.scope;
    if (watch === null) return;
    return {
      async parsingDidStart() {
        const end = watch.begin('parse');
        return async () => end();
      },
      async validationDidStart() {
        const end = watch.begin('validate');
        return async () => end();
      },
    };
  },
};
