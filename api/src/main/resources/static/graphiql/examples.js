// The questions that the page opens with.
const LUOPAN_EXAMPLES = [
  `# Where is the hydrogen chain of Yangzhou broken, weak or choked, and why?
query Gaps {
  chainGaps(chain: "hydrogen", region: "321000", first: 20) {
    totalCount { value }
    method { name version parameters datasetRelease }
    edges {
      node {
        chainNode { label }
        gapType
        action
        severity
        metrics { patents families holders share specialization regionCoverage }
        evidence { statement formula inputs { name value } }
      }
    }
  }
}
`,
  `# Which patents speak of fuel cells, who holds them, and when were they filed?
query Patents {
  patents(where: { text: "燃料电池" }, first: 10) {
    totalCount { value relation }
    facets(by: [YEAR, REGION, HOLDER], size: 5) { by buckets { label key count } otherCount }
    edges {
      node {
        numbers { application publication }
        title { text }
        filedOn
        holders(role: APPLICANT) { holder { label region { label } } }
        placements { edges { node { label } via word confidence } }
      }
    }
  }
}
`,
  `# What is the 613 system made of: clusters, chains, nodes and what feeds what?
query System {
  industrySystem(code: "613") {
    label
    jurisdiction { label }
    clusters {
      label
      standing
      chains { label code nodes { label stage layer downstream { label } } }
    }
  }
}
`,
];
