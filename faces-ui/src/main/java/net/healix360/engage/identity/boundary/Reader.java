package net.healix360.engage.identity.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;

/** In which language and with which clock this person reads: chosen in the profile, kept in two cookies of the browser. */
@Named("reader")
@RequestScoped
public class Reader {
    /** With messages of their own, the first for everybody else. */
    public static final List<String> LANGUAGES = List.of("en", "hi", "kn");

    private static final String LANGUAGE = "engage-lang";
    private static final String HOURS = "engage-hours";
    private static final String TWELVE = "12";

    private Locale locale;

    @PostConstruct
    void begin() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String asked =
                faces.getApplication().getViewHandler().calculateLocale(faces).getLanguage();
        locale = locale(cookie(faces, LANGUAGE, asked), cookie(faces, HOURS, ""));
    }

    /** @param hours 12 or 24; anything else is 24, the way hospitals write times */
    static Locale locale(String language, String hours) {
        String known = LANGUAGES.contains(language) ? language : LANGUAGES.get(0);
        return new Locale.Builder()
                .setLanguage(known)
                .setUnicodeLocaleKeyword("hc", hours.equals(TWELVE) ? "h12" : "h23")
                .build();
    }

    /** With the clock's kind as its extension {@code hc}, for Java and the browser alike. */
    public Locale getLocale() {
        return locale;
    }

    public String getLanguage() {
        return locale.getLanguage();
    }

    public List<String> getLanguages() {
        return LANGUAGES;
    }

    /** 12 or 24. */
    public String getHours() {
        return locale.getUnicodeLocaleType("hc").equals("h12") ? TWELVE : "24";
    }

    private static String cookie(FacesContext faces, String name, String otherwise) {
        return faces.getExternalContext().getRequestCookieMap().get(name) instanceof Cookie cookie
                ? cookie.getValue()
                : otherwise;
    }
}
