package io.luopan.queries.candidate;

import java.util.ArrayList;
import java.util.List;

/// What to know of a list of candidates.
final class CandidateNotes {
  private CandidateNotes() {}

  static List<String> of(CandidateKind kind, boolean more) {
    var notes = new ArrayList<String>();
    notes.add(
        switch (kind) {
          case LOCAL_HOLDER ->
              "Holders that sit in the region, with families on the node, on what feeds it or is fed"
                  + " by it, or on the %d nodes most related to it.".formatted(Nearby.MOST_RELATED);
          case UNIVERSITY ->
              "Universities and research institutes, wherever they sit, with patents in force on the"
                  + " node; families on other nodes are not looked at.";
          case EXTERNAL_HOLDER ->
              "Holders known to sit outside the region, but no persons and no authorities, with"
                  + " families on the node; families on other nodes are not looked at.";
          case INVENTOR_TEAM ->
              "An inventor with those who filed at least two families of the node with it; nobody is"
                  + " in two teams. An inventor is one name at one applicant.";
          case OPEN_LICENCE_PATENT ->
              "The graph holds no open licences (开放许可) yet, so no patent can be named.";
        });
    if (kind != CandidateKind.OPEN_LICENCE_PATENT) {
      notes.add(
          "Whether a patent is used is not known: 'unused' counts the patents in force on the node"
              + " that are known to be licensed to nobody.");
      notes.add(
          "How strongly a candidate is cited is not computed here, so that term is not known.");
    }
    if (more) {
      notes.add(
          "There are more than %1$d; the %1$d with most families are scored."
              .formatted(CandidateQueries.MOST_SCORED));
    }
    return List.copyOf(notes);
  }
}
