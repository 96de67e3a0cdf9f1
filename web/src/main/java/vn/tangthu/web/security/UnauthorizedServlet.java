package vn.tangthu.web.security;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Body of the server's own 401 (wrong name or password in an Authorization header): the same problem the API gives itself. */
@WebServlet("/problem/unauthorized")
public class UnauthorizedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Refusals.write(request, response, HttpServletResponse.SC_UNAUTHORIZED, "WEB-401");
    }
}
