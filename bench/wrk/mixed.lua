-- SPDX-License-Identifier: MIT
-- What comes in over a long time: wrk … URL -- TOKENS FORMS, files with a bearer token and a login form in each line,
-- the first token that of a superuser. One round of the list asks /users/me with each token, all other quick routes
-- once for each ten of these, and for one login and one forgotten password.
local requests = {}
local last = 0

local json = { ["Content-Type"] = "application/json" }
local form = { ["Content-Type"] = "application/x-www-form-urlencoded" }

local function add(method, path, headers, body)
    requests[#requests + 1] = wrk.format(method, path, headers, body)
end

local function addOthers(superuser, number)
    add("GET", "/users?limit=10", superuser)
    add("GET", "/users/me", { Authorization = "Bearer no.token." .. number })
    add("GET", "/users/me")
    add("GET", "/no/such/route/" .. number)
    add("DELETE", "/users/me", superuser)
    add("GET", "/healthz")
    add("GET", "/readyz")
    add("GET", "/metrics")
    add("GET", "/openapi.json")
    add("POST", "/auth/register", json, '{"email": "nobody ' .. number .. '", "password": 1}')
    add("POST", "/auth/register", json, '{"email": ')
    add("POST", "/auth/jwt/login", form, "username=somebody")
    add("POST", "/auth/verify", json, '{"token": "no token ' .. number .. '"}')
    add("POST", "/auth/jwt/logout", superuser)
end

function init(arguments)
    local superuser
    local count = 0
    add("POST", "/auth/jwt/login", form, io.lines(arguments[2])())
    add("POST", "/auth/forgot-password", json, '{"email": "user0001@example.org"}')
    for token in io.lines(arguments[1]) do
        local headers = { Authorization = "Bearer " .. token }
        superuser = superuser or headers
        count = count + 1
        add("GET", "/users/me", headers)
        if count % 10 == 0 then
            addOthers(superuser, count)
        end
    end
end

function request()
    last = last % #requests + 1
    return requests[last]
end
