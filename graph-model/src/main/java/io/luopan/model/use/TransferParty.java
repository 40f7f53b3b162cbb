package io.luopan.model.use;

import io.luopan.model.party.HolderType;
import io.luopan.model.place.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A party of a conveyance as the record names it; `rawName` is kept as written.
///
/// @param type what the name's form shows, or that it is an inventor of the patent
/// @param region what an address tells
/// @param address in the record's words, one line
/// @param executedOn the day on which who gives signed
public record TransferParty(
    String rawName,
    HolderType type,
    @Nullable RegionCode region,
    @Nullable String address,
    @Nullable LocalDate executedOn) {}
