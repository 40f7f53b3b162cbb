package io.luopan.loaders.rdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The properties that are read, each meaning as MAREC's linked data spell it (PATExpert's patent
/// metadata ontology, Dublin Core, FOAF, schema.org) and as the European Patent Office does.
final class Vocabulary {
  static final String PMO = "http://www.patexpert.org/ontologies/pmo.owl#";
  static final String EPO = "http://data.epo.org/linked-data/def/patent/";
  private static final String FUSEPOOL = "http://fusepool.info/property/";
  private static final String DC = "http://purl.org/dc/terms/";
  private static final String FOAF = "http://xmlns.com/foaf/0.1/";
  private static final String SCHEMA = "http://schema.org/";
  private static final String VCARD = "http://www.w3.org/2006/vcard/ns#";

  static final List<String> PUBLICATION_NUMBER =
      List.of(PMO + "publicationNumber", EPO + "publicationNumber");
  static final List<String> APPLICATION_NUMBER =
      List.of(PMO + "applicationNumber", EPO + "applicationNumber");
  static final List<String> OFFICE =
      List.of(PMO + "countryOfFiling", EPO + "publicationAuthority", EPO + "applicationAuthority");
  static final List<String> KIND = List.of(PMO + "kindCode", EPO + "publicationKind");
  static final List<String> DAY =
      List.of(PMO + "dateOfPublication", EPO + "publicationDate", EPO + "filingDate");
  static final List<String> FORM =
      List.of("http://www.patexpert.org/ontologies/pulo.owl#fileFormat");
  static final List<String> APPLICATION = List.of(DC + "references", EPO + "application");
  static final List<String> PRIORITY = List.of(FUSEPOOL + "priority-claim");
  static final List<String> FAMILY = List.of(PMO + "patentFamily", EPO + "familyMemberOf");
  static final List<String> TITLE = List.of(DC + "title", EPO + "titleOfInvention");
  static final List<String> ABSTRACT = List.of(DC + "abstract");
  static final List<String> APPLICANT = List.of(PMO + "applicant", EPO + "applicantVC");
  static final List<String> INVENTOR = List.of(PMO + "inventor", EPO + "inventorVC");
  static final List<String> NAME = List.of(FOAF + "name", VCARD + "fn");
  static final List<String> FIRST_NAME = List.of(FOAF + "firstName", FOAF + "givenName");
  static final List<String> LAST_NAME = List.of(FOAF + "lastName", FOAF + "familyName");
  static final List<String> ADDRESS = List.of(SCHEMA + "address", VCARD + "hasAddress");
  static final List<String> COUNTRY = List.of(SCHEMA + "addressCountry", EPO + "countryCode");
  static final List<String> CLASS = List.of(PMO + "classifiedAs");
  static final List<String> IPC =
      List.of(EPO + "classificationIPCInventive", EPO + "classificationIPCAdditional");
  static final List<String> CPC =
      List.of(EPO + "classificationCPCInventive", EPO + "classificationCPCAdditional");
  static final List<String> CITES = List.of(PMO + "cites");

  private static final Set<String> USED =
      Stream.of(
              PUBLICATION_NUMBER,
              APPLICATION_NUMBER,
              OFFICE,
              KIND,
              DAY,
              FORM,
              APPLICATION,
              PRIORITY,
              FAMILY,
              TITLE,
              ABSTRACT,
              APPLICANT,
              INVENTOR,
              NAME,
              FIRST_NAME,
              LAST_NAME,
              ADDRESS,
              COUNTRY,
              CLASS,
              IPC,
              CPC,
              CITES)
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  private Vocabulary() {}

  static boolean isUsed(String property) {
    return USED.contains(property);
  }
}
