package io.luopan.queries.landscape;

import io.luopan.queries.measure.Share;

/// How much is applied for together.
///
/// @param joint families of several applicants, of those whose applicants are known
/// @param industryScience of the joint ones, those of a company with a university or institute;
/// unknown where an applicant's type could make it so
/// @param unknown families without any applicant
public record JointFilings(Share joint, Share industryScience, long unknown, TableMethod method)
    implements LandscapeTable {}
