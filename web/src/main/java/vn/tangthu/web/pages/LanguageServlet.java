package vn.tangthu.web.pages;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Switches the session to the other language and goes back to the page it was asked on. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String OWN_PAGE = "/[a-z-]+\\.xhtml(\\?[^\\r\\n]*)?";

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        language.change();
        var back = request.getParameter("back");
        var page = back != null && back.matches(OWN_PAGE) ? back : "/index.xhtml";
        response.sendRedirect(request.getContextPath() + page);
    }
}
