package vn.tangthu.web.pages;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import vn.tangthu.web.messages.Messages;

/** Language of the pages for this session: Vietnamese unless the person switched. */
@Named
@SessionScoped
public class Language implements Serializable {
    private static final long serialVersionUID = 1L;

    private Locale locale = Messages.VIETNAMESE;

    public Locale getLocale() {
        return locale;
    }

    public String getTag() {
        return locale.toLanguageTag();
    }

    /** Tag of the language to switch to. */
    public String getOther() {
        return other().toLanguageTag();
    }

    private Locale other() {
        return locale.equals(Locale.ENGLISH) ? Messages.VIETNAMESE : Locale.ENGLISH;
    }

    /** Switches to the other language. */
    void change() {
        locale = other();
    }
}
