package net.healix360.engage.it.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The modules of the house plan (docs/architecture.md) with their compiled classes and the modules they may know. */
enum Module {
    FOUNDATION("foundation"),
    RULES("ejb-rules"),
    CORE("sidecar-core"),
    FACES("faces-ui"),
    SIDECAR("sidecar-war"),
    DISPATCHER("dispatcher-war"),
    PLATFORM("services/platform-war"),
    LAUNCHER("payara-config"),
    SIMULATOR("it/ozonetel-simulator");

    private static final Path ROOT =
            Path.of(System.getProperty("engage.root", "../..")).normalize();
    private static final Map<Module, JavaClasses> IMPORTED = new EnumMap<>(Module.class);

    private final String folder;

    Module(String folder) {
        this.folder = folder;
    }

    static Path root() {
        return ROOT;
    }

    String folder() {
        return folder;
    }

    /** The arrows of the house plan. */
    boolean mayKnow(Module other) {
        return other == this
                || switch (this) {
                    case FOUNDATION, LAUNCHER, SIMULATOR -> false;
                    case RULES, DISPATCHER, PLATFORM -> other == FOUNDATION;
                    case CORE -> RULES.mayKnow(other);
                    case FACES -> CORE.mayKnow(other);
                    case SIDECAR -> FACES.mayKnow(other);
                };
    }

    /** The production classes; a module without any means that it was not built, and then no rule would say anything. */
    JavaClasses classes() {
        synchronized (IMPORTED) {
            return IMPORTED.computeIfAbsent(this, Module::read);
        }
    }

    static JavaClasses classesOf(Module... modules) {
        Path[] paths = Arrays.stream(modules).map(Module::classPath).toArray(Path[]::new);
        return new ClassFileImporter().importPaths(paths);
    }

    static Optional<Module> of(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return Arrays.stream(values())
                .filter(module -> module.classes().contain(name))
                .findFirst();
    }

    private Path classPath() {
        Path path = ROOT.resolve(folder).resolve("target/classes");
        if (!Files.isDirectory(path)) {
            throw new IllegalStateException(folder + " is not compiled: there is no " + path);
        }
        return path;
    }

    private JavaClasses read() {
        JavaClasses classes = new ClassFileImporter().importPath(classPath());
        if (classes.stream().noneMatch(type -> !type.getSimpleName().equals("package-info"))) {
            throw new IllegalStateException(folder + " has no classes in " + classPath());
        }
        return classes;
    }
}
