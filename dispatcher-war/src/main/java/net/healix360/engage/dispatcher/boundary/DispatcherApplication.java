package net.healix360.engage.dispatcher.boundary;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import net.healix360.engage.foundation.http.ProblemMapper;
import net.healix360.engage.foundation.http.UnexpectedProblemMapper;
import net.healix360.engage.foundation.http.WebApplicationProblemMapper;

/** The doors that are not hot: registration, the account desk and the operator's view. The vendor's two doors are bare servlets. */
@ApplicationPath("/")
public class DispatcherApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                RegistrationResource.class,
                AccountsResource.class,
                AdminResource.class,
                EventsResource.class,
                VersionResource.class,
                OperatorGuard.class,
                SpoolProblemMapper.class,
                ProblemMapper.class,
                WebApplicationProblemMapper.class,
                UnexpectedProblemMapper.class);
    }
}
