// Shows GraphiQL on this service, with one tab for each example question. Nothing is loaded from elsewhere.
const fetcher = GraphiQL.createFetcher({ url: "/graphql" });
ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultEditorToolsVisibility: true,
    shouldPersistHeaders: false,
    defaultTabs: LUOPAN_EXAMPLES.map((query) => ({ query })),
  }),
);
