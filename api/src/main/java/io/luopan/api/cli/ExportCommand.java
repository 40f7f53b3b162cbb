package io.luopan.api.cli;

import picocli.CommandLine.Command;

/// `luopan export`: what is kept, as files.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes what is kept in the graph as files.",
    synopsisSubcommandLabel = "project",
    subcommands = ExportProjectCommand.class)
final class ExportCommand {}
