package net.healix360.engage.foundation.problem;

/** Ends a request with a {@link Problem}; thrown by control code, written by the boundary. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
