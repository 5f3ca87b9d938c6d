package yeji.exchange;

import yeji.exchange.source.Fault;

/**
 * Why an import failed, or an upload was refused.
 *
 * @param file the name of the file with the fault
 */
public record ImportProblem(Fault fault, String file) {}
