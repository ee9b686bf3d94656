import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type SavedOperation, variablesText } from './menu.ts';

/** Opens a saved operation: in the tab that already shows it, in an empty tab, or in a new one. */
export function useOpenOperation(): (operation: SavedOperation) => void {
  const { addTab, changeTab, setVisiblePlugin, updateActiveTabValues } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL((state) => ({
    tabs: state.tabs,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));

  return (operation) => {
    // On a phone the menu stands above the editor and would hide what has just been opened.
    if (matchMedia('(width < 640px)').matches) setVisiblePlugin(null);

    const openTab = tabs.findIndex(({ query }) => query === operation.document);
    if (openTab >= 0) return changeTab(openTab);

    const query = operation.document;
    const variables = variablesText(operation);
    if (queryEditor?.getValue().trim()) addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    updateActiveTabValues({ query, variables, operationName: null });
  };
}
